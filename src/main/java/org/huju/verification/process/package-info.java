/** {@code department-verification} in the engine, which every kind of case calls: its tasks, forms and supervision (article 11). */
package org.huju.verification.process;
