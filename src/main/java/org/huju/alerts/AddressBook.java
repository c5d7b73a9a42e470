package org.huju.alerts;

import java.util.List;

/** Where people and desks are to be reached. */
@FunctionalInterface
public interface AddressBook {

    /** Usable mail addresses; empty where none is known. */
    List<String> of(Recipient recipient);
}
