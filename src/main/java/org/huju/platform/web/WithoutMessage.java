package org.huju.platform.web;

/** The place of a fault without its words, which might hold what somebody sent. */
class WithoutMessage extends Exception {

    WithoutMessage(Throwable fault) {
        super(fault.getClass().getName(), fault.getCause() == null ? null : new WithoutMessage(fault.getCause()));
        setStackTrace(fault.getStackTrace());
    }
}
