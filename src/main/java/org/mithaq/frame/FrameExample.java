package org.mithaq.frame;

import java.util.List;

/**
 * A sentence that a frame file gives as its test.
 *
 * @param file the frame file
 * @param line where the example stands in it, from 1
 * @param type the frame's class
 * @param holds whether the sentence holds an act of the class; else it must hold none
 * @param text the sentence
 * @param actors keys of all who act; empty where the example leaves them open
 * @param recipients keys of all towards whom it is done
 * @param modality the local name in the ontology
 */
public record FrameExample(
        String file,
        int line,
        String type,
        boolean holds,
        String text,
        List<String> actors,
        List<String> recipients,
        String modality) {

    @Override
    public String toString() {
        return file + ":" + line + " " + (holds ? "" : "no ") + type + ": " + text;
    }
}
