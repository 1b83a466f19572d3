import { drawScene } from './scene.ts'

/** The camera and microphone, or nothing where there are none or they are refused: a call goes on without. */
export async function openCamera(): Promise<MediaStream | undefined> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 640, height: 360 } })
  } catch {
    return undefined
  }
}

export function closeStream(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

/** A real WebRTC connection between two ends in this page. */
export interface Line {
  /** What the other side sends. */
  remote: MediaStream
  state(): RTCPeerConnectionState
  /** The other end falls silent without a goodbye: our end notices by its own timeouts. */
  drop(): void
  close(): void
}

function pass(from: RTCPeerConnection, to: RTCPeerConnection): void {
  from.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate && to.signalingState !== 'closed') void to.addIceCandidate(candidate)
  })
}

/** Sharp from the first second: else the sender starts small, until it knows how wide the connection is. */
function startFast(description: RTCSessionDescription | null): RTCSessionDescriptionInit {
  const sdp = description?.sdp.replace(/^a=rtpmap:(\d+) VP8\/90000\r\n/m, '$&a=fmtp:$1 x-google-start-bitrate=3000\r\n')
  return { type: 'offer', sdp: sdp ?? '' }
}

/** Connects our camera with an other side whose picture is drawn, and whose voice is our own microphone's. */
export async function openLine(camera: MediaStream | undefined, tone: number): Promise<Line> {
  const near = new RTCPeerConnection()
  const far = new RTCPeerConnection()
  const remote = new MediaStream()
  pass(near, far)
  pass(far, near)
  near.addEventListener('track', ({ track }) => remote.addTrack(track))

  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 360
  drawScene(canvas, tone)
  const picture = canvas.captureStream(4)
  // A still canvas sends no second frame, and a decoder that missed the first would stay dark.
  const redraw = setInterval(() => drawScene(canvas, tone), 1000)
  const voice = camera?.getAudioTracks().map((track) => track.clone()) ?? []
  for (const track of camera?.getTracks() ?? []) near.addTrack(track, camera ?? remote)
  for (const track of [...picture.getTracks(), ...voice]) far.addTrack(track, picture)
  if (!camera) near.addTransceiver('video', { direction: 'recvonly' })

  await near.setLocalDescription(await near.createOffer())
  await far.setRemoteDescription(startFast(near.localDescription))
  await far.setLocalDescription(await far.createAnswer())
  if (far.localDescription) await near.setRemoteDescription(far.localDescription)

  function closeFar() {
    far.close()
    clearInterval(redraw)
    for (const track of [...picture.getTracks(), ...voice]) track.stop()
  }
  return {
    remote,
    state: () => near.connectionState,
    drop: closeFar,
    close() {
      near.close()
      closeFar()
    },
  }
}
