/** Huju 沪居: Shanghai's residence permit as a process application. What every room may use stands here. */
package org.huju;
