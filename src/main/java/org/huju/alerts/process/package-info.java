/** When alerts are looked for and sent, and what the engine knows of them: its incidents, its late jobs, its users. */
package org.huju.alerts.process;
