lllrll llll        llll llpllll
lrrrllllffllllllllllfflllpppppl
llllllll   fsfssfsff  llllpppll
   lllff    ffffff    ffllll
   llf   fffff  fffff   fll
 lllllf fllllf  fllllf flllll
 lllllf   pfllllllfp   flllll
 llf       ffllllff       fllll
 lff    flrrrrllrrrrlf    fflsll
 lsssfflllrrrrrrrrrrlllffssslssl
 llssffffflrrrrrrrrlfffffssllffl
 lllfffllllrrrrrrrrllllfffllssll
  llllffffllrrrrrrllfffflllllll
     lllllllllrrllllllllllll
