/** 运行指标: figures for those who keep Huju running, at {@code /actuator/prometheus}; none of them is of a person or a single case. */
package org.huju.metrics;
