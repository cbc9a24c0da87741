package dev.roost.platform.rest;

import dev.roost.platform.web.Cursors;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;

/** How HTTP is read: strictly. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

  private final Cursors cursors;

  WebConfiguration(Cursors cursors) {
    this.cursors = cursors;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ActorResolver());
    resolvers.add(new IdempotencyKeyResolver());
    resolvers.add(new IfMatchResolver());
    resolvers.add(new PageRequestResolver(cursors));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new BodyTypeCheck());
    registry.addInterceptor(new KnownParameters());
  }

  @Bean
  static WebMvcRegistrations operationMapping() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() { return new OperationMapping(); }
    };
  }

  /** Unknown fields, numbers in quotes and fractions of whole numbers are mistakes of the client that it should see. */
  @Bean
  static JsonMapperBuilderCustomizer strictJson() {
    return json -> json
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .changeDefaultPropertyInclusion(inclusion -> inclusion
            .withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL));
  }
}
