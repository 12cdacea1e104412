package kabar.faults;

/**
 * Something that goes wrong and is put right again.
 *
 * @param kind of the fault, of a closed list ({@link Kinds})
 * @param detail whom it strikes and for how long
 */
record Fault(String kind, String detail, Strike strike) {
    /** Breaks something, waits, puts it right, and returns then; that all goes on as before takes longer. */
    interface Strike {
        void on(Night night) throws Exception;
    }

    @Override
    public String toString() {
        return kind + ": " + detail;
    }
}
