package org.huju.board.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huju.InvalidInput;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses parameters that nobody can have meant, before anybody looks for them: the database knows no NUL, and nothing here has long names. */
@Configuration(proxyBeanMethods = false)
class WrittenParameters implements WebMvcConfigurer, HandlerInterceptor {

    private static final int LONGEST = 100;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/camunda/api/board/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                require(name, value);
            }
        });
        return true;
    }

    private static void require(String name, String value) {
        if (value.length() > LONGEST || value.codePoints().anyMatch(Character::isISOControl)) {
            String field = BoardFields.known(name) ? name : "parameter";
            throw new InvalidInput(field, "“" + BoardFields.label(field) + "”：最多" + LONGEST + "个字符，不能有控制字符");
        }
    }
}
