package org.huju.board.web;

import java.util.List;
import java.util.Optional;
import org.huju.board.Scopes;
import org.huju.board.Viewer;
import org.huju.board.WhoAsks;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives each of the board's addresses who asks, and what about; none can forget to look at the scope. */
@Configuration(proxyBeanMethods = false)
class BoardArguments implements WebMvcConfigurer {

    private final WhoAsks whoAsks;
    private final Scopes scopes;

    BoardArguments(WhoAsks whoAsks, Scopes scopes) {
        this.whoAsks = whoAsks;
        this.scopes = scopes;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfType<>(Viewer.class, request -> viewer()));
        resolvers.add(new OfType<>(Narrowed.class, this::narrowed));
    }

    private Viewer viewer() {
        return whoAsks.viewer().orElseThrow(NotLoggedIn::new);
    }

    private Narrowed narrowed(NativeWebRequest request) {
        return new Narrowed(scopes.narrow(
                scopes.of(viewer()),
                parameter(request, "district"),
                parameter(request, "office"),
                parameter(request, "matter")));
    }

    private static String parameter(NativeWebRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private interface Argument<T> {
        T of(NativeWebRequest request);
    }

    private record OfType<T>(Class<T> type, Argument<T> argument) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binder) {
            return argument.of(request);
        }
    }
}
