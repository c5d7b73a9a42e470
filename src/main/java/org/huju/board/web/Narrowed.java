package org.huju.board.web;

import org.huju.board.Selection;

/** What the request asks about, already no wider than its sender sees. */
record Narrowed(Selection selection) {}
