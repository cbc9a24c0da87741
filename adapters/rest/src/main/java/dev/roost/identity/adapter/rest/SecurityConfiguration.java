package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.AccessTokens;
import dev.roost.platform.rest.ProblemWriter;
import dev.roost.platform.rest.RequestRates;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What stands before every request: it only finds out who asks. What somebody may do is decided by use cases, which see
 * the actor; here only what has no use case is closed, the management of this server.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

  @Bean
  SecurityFilterChain securityFilters(HttpSecurity http, AccessTokens tokens, SessionCookie cookie,
      BrowserOrigin origin, RequestRates rates, ProblemWriter problems,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
    return http
        // Instead of a token in every form: AccessTokenFilter lets a cookie count on requests of this origin only.
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .headers(SecurityHeaders::apply)
        // Behind what writes headers, so that whatever it refuses has them too.
        .addFilterAfter(new AccessTokenFilter(tokens, cookie, origin, rates, failures), HeaderWriterFilter.class)
        .exceptionHandling(handling -> handling
            .authenticationEntryPoint(
                (request, response, _) -> problems.write(request, response, new NotLoggedIn()))
            .accessDeniedHandler(
                (request, response, _) -> problems.write(request, response, new NotAllowed("manage this server"))))
        .authorizeHttpRequests(requests -> requests
            .requestMatchers("/actuator/health", "/actuator/health/**").permitAll()
            .requestMatchers("/actuator", "/actuator/**").hasRole("ADMIN")
            .anyRequest().permitAll())
        .build();
  }

  /** Requests themselves are observed; observing each filter of each of them as well, for nobody, took a few percent of it. */
  @Bean
  static SecurityObservationSettings unobservedFilters() {
    return SecurityObservationSettings.noObservations();
  }

  /** Passwords are checked by a use case; without this, Spring Boot would make up a user of its own. */
  @Bean
  AuthenticationManager noOtherAuthentication() {
    return attempt -> {
      throw new ProviderNotFoundException("Roost authenticates by its own tokens only");
    };
  }
}
