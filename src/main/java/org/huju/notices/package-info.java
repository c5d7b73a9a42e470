/** 告知: documents and messages to people, kept as they were issued. */
package org.huju.notices;
