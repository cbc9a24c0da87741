package dev.roost.platform.graphql;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** {@code /graphql}, and where it is wanted {@code /graphiql}, a page to try it on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlSettings.class)
class GraphQlConfiguration {

  private static final int BEHIND_CONTROLLERS = 1;

  @Bean
  SimpleUrlHandlerMapping graphQlPaths(GraphQlEndpoint endpoint, GraphQlSettings settings) {
    var paths = new HashMap<String, HttpRequestHandler>(Map.of("/graphql", endpoint));
    if (settings.graphiql()) {
      paths.put("/graphiql", new PageFile("index.html", MediaType.TEXT_HTML));
      paths.put("/graphiql/page.js", new PageFile("page.js", MediaType.parseMediaType("text/javascript")));
      paths.put("/graphiql/page.css", new PageFile("page.css", MediaType.parseMediaType("text/css")));
    }
    return new SimpleUrlHandlerMapping(paths, BEHIND_CONTROLLERS);
  }

  @Bean
  BatchLoaderRegistry batchLoaders() {
    return new DefaultBatchLoaderRegistry();
  }
}
