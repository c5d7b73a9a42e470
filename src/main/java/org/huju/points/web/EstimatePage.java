package org.huju.points.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** {@code /points}: the page that asks for an estimate; its files are those of {@code static/points}. */
@Configuration(proxyBeanMethods = false)
class EstimatePage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/points").setViewName("forward:/points/index.html");
        registry.addRedirectViewController("/points/", "/points");
    }
}
