                         llllllllllllllllllllll
                     llllllllllllllllllllllllllllll
                  lllllllllllbbbbbbbbbbbbbblllllllllll
                llllllllbbbbbbbbbbbbb    bbbbbbbllllllll
              lllllllbbbbbbbbbbbbbbw     bbbbbbbbbblllllll                                          llllllllllllllllllll
             llllllbbbbbbbbbbbbbbbw    wbbbbbbbbbbbbbbllllll                                       lllllllllllllllllllll
            lllllbbbbbbbbbbbbbbbbw    bbbbbbbbbbbbbbbbbblllll                                      llllllllllllllbbbllll
           lllllbbbbbbbbbbbbbbbbb    bbbbbbbbbbbbbbbbwwwbllllll                                     llllllllllllbbllllll
          lllllbblllllllllllbbbbbbbbbbbbbbbbbbbwww       blllll                                      lllllllllbbllllll
         lllllllllllllllllllllbbbbbbbbbbbwww          wbbbblllll llllllll                             llllllbbllllllll
   lllllllllllllllllllllllllllllbbbbww          wwbbbbbbbbbbllllllllllllll           lllllllllllllllllllllbbllllllllllll
 llllllllllllllll   llllfflllllllw         wbbbbbbbbbbbbbbbbblllllllffllll          llllllllllllllllllllbbblllllllllllll
llllllyyyyllllll   lllllfffflllllwllllllllllllllllllllllllllblllllfffflllll         lllllllllllbblllllllllllllllllllllll
llllyy    yyllll   llllfffllllllllllllllllllllllllllllllllllllllllllfffllll         llllllllllblllllllllllllllllllllllll
llllyy     yllll  lllllfllllllllllllllllbbbbbbbbbbbbbbllllllllllllllllffllll         lllllllblllllll   llllllllllllll
lllllly yyllllll  llllffllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllffllll        llllllblllllllllll
 llllllllllllll  lllllflllllbbbbbbbbbbbbbllllllllllllbbbbbbbbbbbbbbllllflllll       llllbbbbbbbbblllll
   llllllllll  lllllllffllllllllllllllllllllllllllllllllllllllllllllllfflllllll     llllllllllllllllll
             lllllllfffffllllllllllllllllllllllllllllllllllllllllllllffffflllllll    llllllllllllllll
           llllllffffff fffffffffffffffsfffffssssfffffsfffffffffffffffff ffffllllll
         llllllffffffffffffff f ff fffffffffffssffff ffff fffff f fffffffff fffllllll
        llllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffllllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      lllllfffffffffffffffflllllfffflllllfffffffffffflllllfffflllllfffffffffffffffflllll
 lll  llllffffffffffffffffffllllllllllllffffffffffffffllllllllllllffffffffffffffffffllll  lll
llllllllllllllllfffffffffffffllllllllllffffffffffffffffllllllllllfffffffffffffllllllllllllllll
 llllllllllllllllffffffffff ffffllllffff ffffllllffff ffffllllffff ffffffffffllllllllllllllll
    lllllffffffffffffffffffff fffffffffffflllllllllllfff fffffffffffffffffffffffffffflllll
    lllllllllllllfffffffffffffffffffffffllllllllllllllffffffffffffffffffffffflllllllllllll
 llllllllllllllllfffffffffffffffffffffffllllrrrrrrllllfffffffffffffffffffffffllllllllllllllll
 lllllllffffffffffffffffffffffffffffffflllllrrrrrrrllllf ffffffffffffffffffffffffffffflllllll
  llllfff fff fffffffffffffffffffffffffflllllrrrrlllllfffffffffffffffffffffffffff fff ffllll
 lllllfffffffffffffffffffffffffffffffffffllllllllllllffffffffffffffffffffffffffffffffffflllllllllll
 llllffffffffffffffffffffffffffffffffff fffllllllllfffffffffffffffffffffffffffffffffffffflllllllllllll
lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsslllllll
llllfffffffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffffffffffllllssssslllll
llllfffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffffffllllssssssllll
llllsssssssssffllllllllllllllllllllllllllllllppppllllllllllllllllllllllllllllllffsssssssssllllssssssllll
llllsssssssssssllllllllllllpppppp p                       p p pppppllllllllllllsssssssssssllllsssssslllll
llllffsssssfffffllllllllllllllpp                              ppllllllllllllllfffffsssssffllllsssssslllll
llllffffffffffffflfffffffllllllpp                            ppllllllffffffflfffffffffffffllllsssssslllll
lllllssssffffffffffff ffffffllllp                            pllllffffffff ffffffffffsssslllllfffffflllll
 llllsssssssssflllffffffffflllllp                            plllllffffffffflllfsssssssssllllfffffffllll
 lllllsssssssffllllllllllllllllpp                            ppllllllllllllllllffssssssslllllfffffflllll
  llllfffffffffflllllllllllllppp                               pplllllllllllllffffffffffllllssssfflllll
  llllllffffff ffllllpppppppp                                    ppppppppllllffffffffflllllsssssllllll
    llllllfffffflllllp                                                  plllllffffffllllllffsslllllll
     lllllllllllllllppppp p                                       p  pppppllllllllllllllfffllllllll
       lllllllllllllllllllllllllllppppppp p       p pppppppplllllllllllllllllllllllllllllllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                lllllllllllllllll                            lllllllllllllllll
