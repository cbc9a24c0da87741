package dev.roost.platform.rest;

import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** What the description of the API says of the API as a whole. */
@Configuration
class OpenApiConfiguration {

  static final String BEARER = "bearer";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, IdempotencyKey.class, IfMatch.class,
        PageRequest.class);
  }

  @Bean
  OpenAPI roostApi() {
    var components = new Components().addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP)
        .scheme("bearer").description("A session token of `POST /v1/sessions`, or an API key of `POST /v1/api-keys`."));
    ModelConverters.getInstance(true).read(ProblemJson.class).forEach(components::addSchemas);
    ModelConverters.getInstance(true).read(FieldProblem.class).forEach(components::addSchemas);
    return new OpenAPI()
        .info(new Info().title("Roost").version("v1").description(introduction())
            .contact(new Contact().name("Roost").url("https://roost.dev"))
            .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/").description("This Roost")))
        .externalDocs(
            new ExternalDocumentation().description("Guides, decisions and glossary").url("https://roost.dev"))
        .addSecurityItem(new SecurityRequirement().addList(BEARER))
        .components(components);
  }

  private static String introduction() {
    try {
      return new ClassPathResource("openapi/introduction.md").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The introduction of the API is missing", unreadable);
    }
  }
}
