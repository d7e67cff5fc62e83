     lllll           lllll
    lllfllll   llllllllflll       llll
    llff flllllllllllf  flllllllllrrrrll
    llf    fsffsffsf     ffllggglrrrrrrlllll
   lllf     fffsf f      fflggggglrrrrlggggll
   llf                 fllllgggggyyyyylgggggll
  lllf  fllf      fllfflggggllyyyy    yyyllgggll
llllllffllllf    fllllllgggglyy          yylgggl
lllllllfflfllflfflfllffllglyyy            yylgll
llllllf    llllllll    fllyyyy             yylol
  ll        ffffff      llyy                ylll
  ll                    lyy                 yyll
  lllf                  ly                   yll
   llllf               flyy                 yyl
     lllf  fllff  fllllllllllyyylllllllyyyyllll
      llllllllllllllllllllllllllllllll
