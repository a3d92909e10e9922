# The console behind nginx. From the root of the repository: docker build -f deploy/console.Dockerfile -t golden-thread-console .
FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml tsconfig.base.json LICENSE ./
COPY packages/schema/package.json packages/schema/
COPY packages/console/package.json packages/console/
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --filter golden-thread --filter @golden-thread/schema --filter @golden-thread/console
COPY scripts scripts
COPY packages/schema packages/schema
COPY packages/console packages/console
RUN node scripts/build.mjs schema console

FROM nginxinc/nginx-unprivileged:1.28-alpine
# CONSOLE_PATH: under which path it is shown, such as /golden-thread; empty for the root of the host.
# ACCESSIBILITY_CONTACT: whom to tell what cannot be used, for the accessibility statement.
# API_ORIGINS: where the API answers, over https and wss, when that is another origin than the console's.
ENV CONSOLE_PATH="" CONSOLE_PORT=8080 CONSOLE_FILES=/usr/share/nginx/html API_URL=/graphql API_ORIGINS="" \
    ACCESSIBILITY_CONTACT=""
COPY --from=build /src/packages/console/dist /usr/share/nginx/html
# The image's own start fills it in, as conf.d/default.conf.
COPY deploy/console.nginx.template /etc/nginx/templates/default.conf.template
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD wget -q -O /dev/null "http://127.0.0.1:${CONSOLE_PORT}${CONSOLE_PATH}/config.json"
