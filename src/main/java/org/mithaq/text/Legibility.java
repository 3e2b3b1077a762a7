package org.mithaq.text;

/** Tells texts whose letters were lost on the way, such as {@code ?C?E? ????}. */
public final class Legibility {

    private static final int SHORTEST = 40;

    private Legibility() {}

    /**
     * Whether a text is mostly destroyed: of its marks that are no white space, digits or
     * punctuation, more than three in ten are question or replacement marks. A short text never is.
     */
    public static boolean isDestroyed(CharSequence text) {
        int lost = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '\uFFFD') {
                lost++;
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
        return lost + letters >= SHORTEST && lost * 10L > (lost + letters) * 3L;
    }
}
