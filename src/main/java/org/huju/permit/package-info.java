/** 居住证及其效力 (articles 13-16): the permits that hold, until when, and what becomes of them. */
package org.huju.permit;
