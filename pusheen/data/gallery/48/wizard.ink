                          lllll
                        lluuull
                       lluuull
                      lluuuull
   lll         llll  lluy  uul  llll
llllylllll     lllllllluuuuuullllllll
llyyyyyll     lllllllbbbbbbbbblllllll
 llyyyll     llluuuuuuuuuuuuuuuuuuulll
 lllnnll   lllllluuuuuuuuuuuuuuuuullllll
  llnnl   lllf   fffflllllllllffff   flll
  llnnl  lllff     lllf      fllf    fflll
  llnnllllllllf   flllf     fllllf  flllllll
 lllnnlllllllww   fflwwlwwwwlwlff   wwlllll
 llllllllllllww       wwwwwww       wwllllll
 lllf fllffflww          w           wlffflllll
  llff fff fflww   wwww      www    wllf fllssll
   lllfffssssflww   wlw    wwlw   wwllfsssllssll
    lllllfff fflwww  wlww  wlww  wwlff fffllssll
       lllssf  fllwwwwwww  wwwwwwllf  fsssllffll
        lllff    ffllwww   wwwllff     flllsllll
         lllllf   ffllllwwwllllff   flllllllll
            llllllllllllllllllllllllllllllll
