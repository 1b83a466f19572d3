import { closeStream, type Line, openCamera, openLine } from '../../client/media.ts'

/** Camera and connection of one visit: the camera from the green room on, the connection only in the call. */
export interface CallMedia {
  openCamera(): void
  closeCamera(): void
  showCamera(video: HTMLVideoElement): Promise<void>
  /** Connects anew; `tone` is the hue of the other side's picture. */
  connect(tone: number): Promise<void>
  hangUp(): void
  drop(): void
  /** What the other side sends, while connected. */
  remote(): MediaStream | undefined
  state(): RTCPeerConnectionState | 'none'
}

export function makeCallMedia(onRemote: (stream: MediaStream) => void): CallMedia {
  let camera: Promise<MediaStream | undefined> | undefined
  let line: Line | undefined
  let attempts = 0

  function hangUp() {
    attempts += 1
    line?.close()
  }
  return {
    openCamera() {
      camera ??= openCamera()
    },
    closeCamera() {
      void camera?.then(closeStream)
      camera = undefined
    },
    async showCamera(video) {
      const stream = await camera
      if (stream) video.srcObject = stream
    },
    async connect(tone) {
      hangUp()
      const attempt = attempts
      const opened = await openLine(await camera, tone)
      // Somebody hung up while the line was being made.
      if (attempt !== attempts) return opened.close()
      line = opened
      onRemote(opened.remote)
    },
    hangUp,
    drop: () => line?.drop(),
    remote: () => (line && line.state() !== 'closed' ? line.remote : undefined),
    state: () => line?.state() ?? 'none',
  }
}
