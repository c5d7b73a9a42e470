package org.huju.processmap;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;

/** The names the models may call, found as Spring finds them, without starting anything. */
final class Beans {

    private Beans() {}

    /** All components of Huju by bean name, the demonstration's too; those of tests are left out. */
    static Map<String, Class<?>> ofHuju() {
        var demonstration = new StandardEnvironment();
        demonstration.setActiveProfiles("demo");
        var scanner = new ClassPathScanningCandidateComponentProvider(true, demonstration);
        scanner.addExcludeFilter(
                (reader, factory) -> reader.getResource().toString().contains("test-classes"));
        var names = new AnnotationBeanNameGenerator();
        var nowhere = new DefaultListableBeanFactory();
        Map<String, Class<?>> beans = new TreeMap<>();
        for (BeanDefinition bean : scanner.findCandidateComponents("org.huju")) {
            beans.put(names.generateBeanName(bean, nowhere), load(bean.getBeanClassName()));
        }
        return beans;
    }

    private static Class<?> load(String name) {
        return ClassUtils.resolveClassName(name, Beans.class.getClassLoader());
    }
}
