/** Settings of the engine, and the few things that only its inside knows. */
package org.huju.platform.engine;
