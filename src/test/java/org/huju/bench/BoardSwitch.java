package org.huju.bench;

import java.lang.reflect.Method;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.huju.board.BoardCases;
import org.huju.board.FollowCases;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;

/** Takes the board away and gives it back: without it, nothing that happens to a case is written down for it, nor looked up. */
class BoardSwitch extends StaticMethodMatcherPointcutAdvisor {

    private volatile boolean on = true;

    BoardSwitch() {
        setAdvice((MethodInterceptor) call -> on ? call.proceed() : nothing(call.getMethod()));
    }

    void set(boolean on) {
        this.on = on;
    }

    private static Object nothing(Method method) {
        return method.getReturnType() == Optional.class ? Optional.empty() : null;
    }

    @Override
    public boolean matches(Method method, Class<?> target) {
        return target == FollowCases.class || BoardCases.class.isAssignableFrom(target);
    }

    /** Among the few advisors that every proxy is made with. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Here {

        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        static BoardSwitch boardSwitch() {
            return new BoardSwitch();
        }
    }
}
