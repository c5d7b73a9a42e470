/** Who may call which address. Tasklist, Cockpit and Admin keep their own log-in. */
package org.huju.platform.security;
