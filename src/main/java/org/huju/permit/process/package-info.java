/** Where the engine's steps meet the permits. */
package org.huju.permit.process;
