/** The import of permits that were issued before. */
package org.huju.earlier;
