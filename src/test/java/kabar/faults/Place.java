package kabar.faults;

/** Where an input record stands, which every record that is written of it tells. */
record Place(int partition, long offset) {
    @Override
    public String toString() {
        return partition + "@" + offset;
    }
}
