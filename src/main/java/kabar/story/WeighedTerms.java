package kabar.story;

/** The words of a new article weighed by how telling they are in the window (inverse document frequency). */
final class WeighedTerms {
    final TermVector terms;
    final Frequencies frequencies;
    final double[] telling;
    final double norm;
    /** Words beside the title. */
    final int lead;
    /** How telling the words of the title are, summed. */
    final double titleWeight;
    /** Whether the title has a figure. */
    final boolean hasFigures;

    WeighedTerms(TermVector terms, WindowIndex window, Frequencies frequencies) {
        this.terms = terms;
        this.frequencies = frequencies;
        telling = new double[terms.size()];
        double squares = 0;
        double ofTitle = 0;
        int beside = 0;
        boolean figures = false;
        for (int i = 0; i < telling.length; i++) {
            telling[i] = frequencies.ofTerm(window.countOfTerm(terms.hashes()[i]), terms.commonness(i));
            double weight = terms.weight(i) * telling[i];
            squares += weight * weight;
            if (terms.inTitle(i)) {
                ofTitle += telling[i];
                figures |= terms.isFigure(i);
            } else {
                beside++;
            }
        }
        norm = Math.sqrt(squares);
        lead = beside;
        titleWeight = ofTitle;
        hasFigures = figures;
    }
}
