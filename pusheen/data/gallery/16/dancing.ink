          llluul
   llllllllluul
   llll    lll
llll  l l l  ll
llll          ll
 lll         lll
  llllllllllll
