package org.huju.board.web;

/** The session has no user, or has ended. */
class NotLoggedIn extends RuntimeException {}
