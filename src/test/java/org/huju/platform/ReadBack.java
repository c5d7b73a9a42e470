package org.huju.platform;

import java.beans.PropertyDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** Compares what a settings file says with what an object holds. */
final class ReadBack {

    private ReadBack() {}

    /** The settings of a file on the classpath below a prefix, which is taken off; elements of lists are left out. */
    static Map<String, String> settings(String file, String prefix) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource(file));
        Properties all = yaml.getObject();
        Map<String, String> settings = new TreeMap<>();
        all.keySet().stream()
                .map(Object::toString)
                .filter(name -> name.startsWith(prefix) && !name.endsWith("]"))
                .forEach(name -> settings.put(
                        name.substring(prefix.length()), all.get(name).toString()));
        return settings;
    }

    /** What the object holds under {@code max-wait} or {@code webapp.csrf.max-age}; fails on a name it does not know. */
    static Object value(Object holder, String setting) {
        Object value = holder;
        for (String name : setting.split("\\.")) {
            value = property(value, name.replace("-", ""));
        }
        return value;
    }

    private static Object property(Object holder, String name) {
        PropertyDescriptor property = Arrays.stream(BeanUtils.getPropertyDescriptors(holder.getClass()))
                .filter(one -> one.getName().equalsIgnoreCase(name) && one.getReadMethod() != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError(holder.getClass().getSimpleName() + " has no setting " + name));
        try {
            return property.getReadMethod().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }
}
