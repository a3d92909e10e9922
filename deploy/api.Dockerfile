# The API. From the root of the repository: docker build -f deploy/api.Dockerfile -t golden-thread-api .
FROM node:22-bookworm-slim AS build
WORKDIR /src
# What is installed first changes seldom, so that a change of the code fetches nothing.
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml tsconfig.base.json ./
COPY packages/schema/package.json packages/schema/
COPY packages/api/package.json packages/api/
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --filter golden-thread --filter @golden-thread/schema --filter @golden-thread/api
COPY packages/schema packages/schema
COPY packages/api packages/api
RUN npx tsc -b packages/schema packages/api \
 && npx pnpm --filter @golden-thread/api deploy --legacy --prod /app

FROM node:22-bookworm-slim
ENV NODE_ENV=production GOLDEN_THREAD_PROFILE=production API_HOST=0.0.0.0 API_PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app ./
# For the embedded database, to try it. In use a PostgreSQL is named by DATABASE_URL.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.API_PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself takes the signal to stop: requests under way are answered first.
CMD ["node", "dist/main.js"]
