                             lllllllll
           lll           lll llyyyyyyll
          llllll       llllllyyy    yyll
         llfffllllllllllfffllyy     yyll
        lllf   fsffsfsf    flllyyyyyylll
      lllff       ff        fflllyllll
      llf    fllf    flllf    fllll
    lllllf  fllllff flllllf fllllll
    llllll     ffllpllf     fllllll
    lllfff      fllplf       ffflll
  llrrwwwllllllffffffffllllllwwwwwwll
  lrrr   rrrrrwwwwrrrwwwwrrrrw    wwl
  llrwwwwrrrrr   wrrrw  wrrrrrwwwwwll
 llllllllrrrrrwwwwrrrrwwwrrrrrllllllll
lbbbbbbbblbbbbbbbbblbbbbbbbbblbbbbbbbbl
lbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbll
 lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblll
