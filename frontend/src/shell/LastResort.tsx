import { Component, type ReactNode } from "react";
import { buttonClass } from "../ui/buttonClass";

/** When even the frame fails. It stands outside the languages, so it speaks both. */
export class LastResort extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="mx-auto grid max-w-measure justify-items-start gap-5 px-5 py-16">
        <h1 className="text-page">This page stopped working</h1>
        <p>
          Load it again. <span lang="ms">Muatkan semula halaman ini.</span>
        </p>
        <button type="button" className={buttonClass("primary")} onClick={() => location.reload()}>
          Load again · <span lang="ms">Muat semula</span>
        </button>
      </main>
    );
  }
}
