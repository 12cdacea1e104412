package kabar.dedup;

import java.util.List;
import java.util.Locale;

/** What an article says of itself at its very start: that it updates, corrects or withdraws an earlier one. */
public enum Marker {
    NONE(0),
    UPDATE(1),
    CORRECTION(2),
    RETRACTION(3);

    /** Its number in the stored layout. */
    final int code;

    Marker(int code) {
        this.code = code;
    }

    static Marker ofCode(int code) {
        for (Marker marker : values()) if (marker.code == code) return marker;
        throw new IllegalArgumentException("no marker has the code " + code);
    }

    /** No marker with its sign is longer. */
    private static final int LONGEST = 40;

    private static final List<String> WITHDRAWN = List.of(
            "DITARIK",
            "DICABUT",
            "BERITA DITARIK",
            "BERITA DICABUT",
            "STORY WITHDRAWN",
            "WITHDRAWN",
            "WITHDRAWAL",
            "RETRACTED",
            "RETRACTION",
            "RETIRADO",
            "RETIRADA",
            "RETRACTACIÓN",
            "RÉTRACTATION",
            "DÉPÊCHE ANNULÉE",
            "ANNULÉ",
            "ZURÜCKGEZOGEN",
            "RÜCKNAHME",
            "ОТОЗВАНО",
            "АННУЛИРОВАНО",
            "GERİ ÇEKİLDİ",
            "سحب",
            "إلغاء",
            "撤稿",
            "撤回",
            "取り消し");
    private static final List<String> CORRECTED = List.of(
            "RALAT",
            "KOREKSI",
            "PEMBETULAN",
            "CORRECTED",
            "CORRECTION",
            "RECTIFICATIF",
            "CORRECCIÓN",
            "CORREÇÃO",
            "ERRATA",
            "BERICHTIGUNG",
            "KORREKTUR",
            "ИСПРАВЛЕНО",
            "ИСПРАВЛЕНИЕ",
            "تصحيح",
            "更正",
            "訂正",
            "DÜZELTME",
            "शुद्धि",
            "ĐÍNH CHÍNH",
            "CORREZIONE",
            "RETTIFICA");
    private static final List<String> UPDATED = List.of(
            "UPDATE",
            "UPDATED",
            "PEMBARUAN",
            "KEMAS KINI",
            "ACTUALISATION",
            "MIS À JOUR",
            "ACTUALIZACIÓN",
            "ACTUALIZA",
            "ATUALIZAÇÃO",
            "AKTUALISIERT",
            "ОБНОВЛЕНО",
            "تحديث",
            "更新",
            "GÜNCELLEME",
            "AGGIORNAMENTO");

    /** The marker that opens the title, else the one that opens the body. */
    static Marker of(String title, String body) {
        Marker told = opening(title);
        return told == NONE ? opening(body) : told;
    }

    private static Marker opening(String text) {
        int at = 0;
        while (at < text.length() && " \n[(*#<【「".indexOf(text.charAt(at)) >= 0) at++;
        String written = text.substring(at, Math.min(at + LONGEST, text.length()));
        // Withdrawing is the gravest reading: where a script has capitals, the marker must be written in them.
        if (opensWith(written, WITHDRAWN)) return RETRACTION;
        String start = written.toUpperCase(Locale.ROOT);
        if (opensWith(start, CORRECTED)) return CORRECTION;
        return opensWith(start, UPDATED) ? UPDATE : NONE;
    }

    private static boolean opensWith(String start, List<String> words) {
        for (String word : words) if (start.startsWith(word) && isSetOff(start, word.length())) return true;
        return false;
    }

    /** A marker is set off by a sign or a counter ("UPDATE 2-", "UPDATE:"): "Update software gratis" is a headline. */
    private static boolean isSetOff(String start, int end) {
        int at = end;
        while (at < start.length() && (start.charAt(at) == ' ' || Character.isDigit(start.charAt(at)))) at++;
        return at == start.length() || ":-–—|])/：】」".indexOf(start.charAt(at)) >= 0;
    }
}
