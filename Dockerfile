# The worker and the command line. Debian, not Alpine: the Temporal SDK's native part needs glibc.
FROM node:20.19.5-bookworm-slim

ENV NODE_ENV=production TZ=UTC
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY workflows workflows
COPY activities activities
COPY client client
COPY worker worker
# A named volume takes over the owner of the folder it covers.
RUN mkdir /data && chown node:node /data
USER node
CMD ["node", "worker/start.mjs"]
