package kabar.eval;

import kabar.json.JsonMembers;

/** A labelled pair. */
public record NearCopyPair(String set, String a, String b, String label, String stratum, double weight) {
    public static NearCopyPair of(JsonMembers row) {
        String set = row.required("set");
        String prefix = set.equals(NearCopyScorer.SAUDI) ? "L" : "";
        return new NearCopyPair(
                set,
                prefix + row.required("a"),
                prefix + row.required("b"),
                row.required("label"),
                row.required("stratum"),
                row.decimal("weight"));
    }

    public boolean copies() {
        return label.equals("NEAR") || label.equals("REVISION");
    }

    public String group() {
        return stratum.equals("same-source") ? set + ", one source" : set;
    }
}
