/** What every process application needs and no article of law speaks of: engine, forms, security, access log, time. */
package org.huju.platform;
