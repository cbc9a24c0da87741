package dev.roost.platform.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;

/** A file of GraphiQL's page; what it runs and looks like comes from jars. */
record PageFile(String name, MediaType type) implements HttpRequestHandler {

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType(type.toString());
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getOutputStream().write(new ClassPathResource("graphiql/" + name).getContentAsByteArray());
  }
}
