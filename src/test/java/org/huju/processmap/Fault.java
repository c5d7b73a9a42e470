package org.huju.processmap;

/**
 * One broken tie.
 *
 * @param file the model's file name
 * @param element the id of the element, as Modeler shows it
 * @param what what is wrong and what to do
 */
public record Fault(String file, String element, String what) {

    @Override
    public String toString() {
        return file + " " + element + ": " + what;
    }
}
