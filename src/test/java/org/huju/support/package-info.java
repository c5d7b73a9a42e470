/** What the tests of several rooms share: the whole application, a clock they move, and clerks who work through forms. */
package org.huju.support;
