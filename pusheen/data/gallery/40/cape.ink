         lllll          lllll
         llfflllllllllllllflll
         ll  fflllllllllf  fll
      llllf    fsffsfsf    fllll
     lllf         ff         ffll
     llf     fllf     fllf    ffllllllll
  lllllllf  flllf    fllll   fllllrrrrll
   llllllf   fffllffllfff    fllllrrrll
  llllllff      fllllff     fflllllrrll
  lrrrrrrrrrlllllllllllllllrrrrrrrrlrrll
  llllrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrl
  llfffffflllllllyyyyylllllllffffflrrrl
 llllssf      flylrrryylf     fssslrrl
llrrllf       flyyylyylf       fflrrrl
lrrrrrrllf   fffllyyllfff    fllllrrrll
lllllllllllllllllllllllllllllllll   llll
