// Made by scripts/zoom-sentences.mjs of tests/sites/zoom-texts.json: the signs of Zoom's sentences in its 17 languages (ZSDK).

export const HOST_ENDED: string =
  '109xkix 10k730c 10nhjkn 1239inf 137yalx 13ak0d2 148aabp 14e8a75 14mb0e 14oajji 150u0ci 1583blz' +
  ' 15fptzy 16oe25q 16tziof 16w32u 176ff2i 17t7ksq 17v53i5 188lxpp 191bf88 19dvaen 19nsluh 19qasck' +
  ' 19qzz5m 1a5lqdc 1ahynlw 1bohtd6 1cyc09y 1d91s6o 1e4qoux 1g1jk49 1g625d5 1gwojgr 1iphlco 1j0dy2r' +
  ' 1j1selm 1jij3wi 1jxn4c 1kc3cjb 1kwd6fo 1l9s58c 1ldu59h 1lyp5su 1mhf7l4 1mki7kw 1mkj1r2 1mm5190' +
  ' 1mwfhd8 1nsed7y 1pn463o 1q1r883 1qvlfqf 1qzpqm5 1rf70xs 1rjc7cw 1s782pi 1sdxim3 1svwm7q 1sx1s8k' +
  ' 1tb0ia0 1tji37v 1tls6ms 1tvdaqj 1u8t71u 1uso9q5 1v2e1zm 1v2fhlx 1vlugwm 1vmyykq 1vtm6tq 1wdtu2b' +
  ' 1wskmr3 1xb6w9 1xb7328 1ymgtku 2jo26j 2su0z5 2uspg3 2wct16 3djesa 3dthoq 4d73y2 4qhls0 7b4r04 7ubi5g' +
  ' 7vl3hm 84le4e 87khnm 8g9ov6 90kcw9 acx9m2 adhmh9 axjtyc axupem bakflb bysc19 c5mv54 c8uo05 ci06bq' +
  ' cpszbm ctahq2 ewql6o fzstu0 i0g88b i7f0d6 jc0pue jlj2sb jneagb jp7jzd jqck13 lgn397 mhkpf4 mu1ugu' +
  ' nyq3oc ooxpvj p37br5 pcryc5 pf8j00 pj9yii pngfii q36b2x q5cztf q7nce qk8a88 r6plja rd37mq s77rgj' +
  ' t0etqe t2u7zi ti6siw u7rpsq ujo327 ukkyov vbjaw2 w4qcur wp59x xleifm xv6i7g y4hwjx yam7li yizxlq' +
  ' yrm89w yw5zaq yzn73q zeblls'

export const REMOVED: string =
  '102vr0l 10gmt7x 10thizk 11d3wg6 12758dy 12nhvqa 12xl39g 13bhj6r 143q2pg 16zfo13 17bsw8n 17g3glk' +
  ' 180cia0 18ke59e 1a0kgc 1a5erxb 1ayiput 1b18fq8 1bk0gqh 1bovf4s 1cvy6dn 1ed62hw 1hjb7a3 1ho2u2q' +
  ' 1hy2hii 1hzyj16 1jfvhop 1lutlc1 1mkhyvo 1optgkf 1qbmzqq 1qiao9o 1r2uymj 1sgif9m 1tyiu4l 1yw234o' +
  ' 2py7ey 3h6f4k 5qypw 9k5pn7 a3x68b dc3ujl dx2lvq f7nnbj g47is5 h2v9rn lk4ht lkc8lg m6nlmu n2jhcl' +
  ' ncfx47 nuddy0 ptk99v qn9cpc re6ku7 toop05 vi3n69 vv7dqr w1eci1 wn7el0 xitudy yhfgub z6ouzf'

export const WAITING: string =
  '12hv2kv 14gvwf9 14qmo90 1574vke 15dq2ls 16f62p8 16jlwb2 172wrrp 17d2vi2 17tz2pj 19em6zm 1bb9fsr' +
  ' 1cl92aa 1es855s 1fcykmh 1husjv7 1il8elf 1iq216b 1ix7x9s 1lgtxqg 1mfv1xt 1oohdol 1phnkr3 1q2tpxr' +
  ' 1q4d69d 1qh5f3r 1r0p2p 1rrylr7 1tb1bqm 1tf9znn 1uofv20 1v7lde3 1vbibf2 1w9kxxa 1xk7p3u 1z2319 2jwdhv' +
  ' 304uwq 33rbko 390i7y 39n1ar 3cs5t6 5y181k 9bc4zl cjjrjy d9y0qs eecokq ey015j h3n939 hjh0kn kcbnaq' +
  ' kn84g1 kna4zd me29i3 mfmnwi ngedyt o9dvlt oxhagd qgsfgq ssm02y tgmx4w tx5vmz u8x6la ugtq2t ujmnwi' +
  ' uxdubc vtsf9q w9ojgu wb25qq www7de xwi7w5 yxniia'
