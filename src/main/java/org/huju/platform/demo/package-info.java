/** What the demonstration alone has: a clock that can be moved forward. Production has neither bean, table nor process of it. */
package org.huju.platform.demo;
