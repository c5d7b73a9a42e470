/** 预测: how likely each open case is to miss its date and when it will probably be done, from how long the offices took so far. Design, no article asks for it. */
package org.huju.forecast;
