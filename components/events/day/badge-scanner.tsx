'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { buttonClass } from '@/components/ui/button-class'

type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type DetectorClass = new (options: { formats: string[] }) => Detector
const detectorClass = (): DetectorClass | undefined => (typeof window === 'undefined' ? undefined : (window as unknown as { BarcodeDetector?: DetectorClass }).BarcodeDetector)

const never = () => () => {}

/** Reads codes with the camera where the browser can, and puts what it read into the field of the form, which it sends. */
export function BadgeScanner({ formId, field, texts }: { formId: string; field: string; texts: Record<'start' | 'stop' | 'none' | 'refused', string> }) {
  const canScan = useSyncExternalStore(never, () => detectorClass() !== undefined && 'mediaDevices' in navigator, () => false)
  const isLive = useSyncExternalStore(never, () => true, () => false)
  const [isOn, setIsOn] = useState(false)
  const [isRefused, setIsRefused] = useState(false)
  const video = useRef<HTMLVideoElement>(null)

  useEffect(() => {
    if (!isOn) return
    let isOver = false
    let stream: MediaStream | null = null
    const read = async () => {
      const Detector = detectorClass()
      if (!Detector) return
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const element = video.current
      if (isOver || !element) return
      element.srcObject = stream
      await element.play()
      const detector = new Detector({ formats: ['qr_code'] })
      while (!isOver) {
        const [found] = await detector.detect(element).catch(() => [])
        if (found && send(found.rawValue)) return setIsOn(false)
        await new Promise((done) => setTimeout(done, 200))
      }
    }
    const send = (code: string) => {
      const form = document.getElementById(formId)
      const input = form instanceof HTMLFormElement ? form.elements.namedItem(field) : null
      if (!(form instanceof HTMLFormElement) || !(input instanceof HTMLInputElement)) return false
      input.value = code
      form.requestSubmit()
      return true
    }
    read().catch(() => {
      setIsRefused(true)
      setIsOn(false)
    })
    return () => {
      isOver = true
      stream?.getTracks().forEach((track) => track.stop())
    }
  }, [isOn, formId, field])

  if (!isLive) return null
  if (!canScan) return <p className="text-sm text-ink-soft">{texts.none}</p>
  return (
    <div className="flex flex-col items-start gap-3">
      <button type="button" className={buttonClass('secondary')} onClick={() => setIsOn(!isOn)}>
        {isOn ? texts.stop : texts.start}
      </button>
      {isRefused && <p role="alert">{texts.refused}</p>}
      {isOn && <video ref={video} muted playsInline className="aspect-square w-full max-w-xs rounded-base border border-line-strong object-cover" />}
    </div>
  )
}
