import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { drawnPages } from "./build/drawn-pages.ts";
import { servedFiles } from "./build/served-files.ts";

const gateway = process.env.MONJOB_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), drawnPages(), servedFiles()],
  build: {
    target: "es2022",
    // A style or picture inside a page or script would need a weaker Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        // Without TLS in between, each file waits for a connection of its own: what every page needs comes in two, of which
        // one stays the same from release to release, and what several faces share, in one more.
        codeSplitting: {
          groups: [
            { name: "libraries", test: /node_modules/, tags: ["$initial"], priority: 3 },
            { name: "app", tags: ["$initial"], priority: 2 },
            { name: "faces", test: /src\/(account|design|person|shell|words)\//, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": { target: gateway, changeOrigin: false }, "/q": gateway } },
  test: { environment: "jsdom", include: ["src/**/*.test.{ts,tsx}"], setupFiles: ["src/test-setup.ts"] },
});
