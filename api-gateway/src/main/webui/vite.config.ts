import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { servedFiles } from "./build/served-files.ts";

const gateway = process.env.MONJOB_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), servedFiles()],
  build: {
    target: "es2022",
    // A style or picture inside a page or script would need a weaker Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  server: { proxy: { "/api": { target: gateway, changeOrigin: false }, "/q": gateway } },
  test: { environment: "jsdom", include: ["src/**/*.test.{ts,tsx}"], setupFiles: ["src/test-setup.ts"] },
});
